"""A check for schemathesis: an answer may hold errors, which GraphQL tells with 200, but only such as tell the caller what was wrong, by a code."""

import schemathesis

CALLERS = {
    "BAD_INPUT",
    "CURSOR",
    "GRAPHQL_VALIDATION_FAILED",
    "NOT_FOUND",
    "PAGE_SIZE",
    "QUERY_LIMIT",
}


@schemathesis.check
def coded_errors(ctx, response, case):
    assert response.status_code < 500, f"status {response.status_code}"
    for error in response.json().get("errors", []):
        extensions = error.get("extensions", {})
        assert extensions.get("code") in CALLERS, f"not the caller's fault: {error}"
        assert extensions.get("requestId"), f"without the id of the request: {error}"
