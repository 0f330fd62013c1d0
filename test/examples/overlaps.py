"""Who else regulates this: the overlapping mandates on a topic, page by page, with the words of both sides.

    python3 overlaps.py http://127.0.0.1:4000 water
"""

import json
import sys
import urllib.error
import urllib.request

QUERY = """
query Overlaps($topic: String, $offset: Int!) {
  overlaps(topic: $topic, asOf: "2026-11-21") {
    asOf
    total
    overlaps(first: 10, offset: $offset) {
      authorities
      act
      whyEn
      sides { authority provisions { id quote evidence { file } } }
    }
  }
}
"""


def ask(url, query, variables):
    """The data of an answer. What the API tells of an error ends the program, with the near values that it names."""
    request = urllib.request.Request(
        url.rstrip("/") + "/graphql",
        data=json.dumps({"query": query, "variables": variables}).encode(),
        headers={"content-type": "application/json", "accept": "application/graphql-response+json"},
    )
    try:
        with urllib.request.urlopen(request, timeout=30) as response:
            body = json.load(response)
    except urllib.error.HTTPError as error:
        body = json.load(error)
    if body.get("errors"):
        first = body["errors"][0]
        told = first.get("extensions", {})
        sys.exit(f"{told.get('code')}: {first['message']}; near: {', '.join(told.get('nearest', []))}")
    return body["data"]


def every_overlap(url, topic):
    """Each overlap on a topic, best first."""
    offset = 0
    while True:
        answer = ask(url, QUERY, {"topic": topic, "offset": offset})["overlaps"]
        if offset == 0:
            print(f"As of {answer['asOf']}: {answer['total']} overlaps on {topic}")
        yield from answer["overlaps"]
        offset += len(answer["overlaps"])
        if not answer["overlaps"] or offset >= answer["total"]:
            return


def main():
    url = sys.argv[1] if len(sys.argv) > 1 else "http://127.0.0.1:4000"
    topic = sys.argv[2] if len(sys.argv) > 2 else "water"
    for number, overlap in enumerate(every_overlap(url, topic), 1):
        print(f"{number}. {' and '.join(overlap['authorities'])}: {overlap['act']}")
        for side in overlap["sides"]:
            for place in side["provisions"][:1]:
                print(f"   {side['authority']}: {place['id']} ({place['evidence']['file']}): {place['quote']}")


if __name__ == "__main__":
    main()
