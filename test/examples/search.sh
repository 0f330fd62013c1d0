#!/bin/sh
# Searches, reads a provision, and takes the feed of changes, with curl alone:
#
#     sh search.sh http://127.0.0.1:4000
set -eu
url=${1:-http://127.0.0.1:4000}

ask() {
  curl --silent --show-error --fail-with-body "$url/graphql" \
    --header 'content-type: application/json' --data "$1"
  echo
}

ask '{"query": "query($q: String!) { search(query: $q, first: 3, asOf: \"2026-11-21\") { asOf totalCount edges { node { ... on Provision { provisionId heading evidence { file quote } } ... on Instrument { key title } } } } }", "variables": {"q": "artículo 31 LGPGIR"}}'

ask '{"query": "{ provision(id: \"lgpgir#art-31\", asOf: \"2026-11-21\") { provisionId heading text(language: EN) { textSort words } citedBy(first: 3) { totalCount } } }"}'

curl --silent --show-error --fail "$url/changes.atom?lang=en&asOf=2026-11-21" | head -c 300
echo
