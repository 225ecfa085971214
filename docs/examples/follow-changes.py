#!/usr/bin/env python3
"""Keeps a copy of all that an API key may see, in one SQLite file, by following the feed of changes.

    KC_URL=http://localhost:4000 KC_KEY=kc_live_… python3 follow-changes.py copy.db

Stop it whenever you like, with kill -9 too: the copy and the place in the feed are written in one transaction, so that
the next start goes on where the last one had kept everything. Nothing but Python's standard library (3.8 or later).
"""

import argparse
import json
import os
import sqlite3
import sys
import time
import urllib.error
import urllib.request

QUERY = """
query ($after: String, $first: Int!) {
  changes(after: $after, first: $first) {
    pageInfo { hasNextPage endCursor }
    edges {
      cursor
      node {
        kind action subjectId agencyId at
        node {
          __typename
          ... on Agency { name }
          %s
        }
      }
    }
  }
}"""

# What of a thing is kept. A key may ask for the kinds that its scopes name, and for no others.
FIELDS = {
    "tasks": "... on Task { code title lifecycle progress dueOn version }",
    "directives": "... on Directive { number abstract stage version }"
    " ... on Receipt { receiptState: state version } ... on Acknowledgement { readingState: state personName }",
    "people": "... on Person { fullName status } ... on Appointment { title from to }",
}

TABLES = """
create table if not exists place (only_row integer primary key check (only_row = 1), cursor text not null);
create table if not exists things (kind text, id text, node text not null, primary key (kind, id));
create table if not exists heard (cursor text primary key, kind text, action text, subject_id text, at text);
"""


class Refused(Exception):
    """The server said no, for a reason that waiting will not change."""


def ask(url, key, query, variables, patience):
    """One answer of the graph. Waits as long as it takes while the server is away or asks for patience."""
    body = json.dumps({"query": query, "variables": variables}).encode()
    headers = {"content-type": "application/json", "authorization": "Bearer " + key, "accept-language": "en"}
    while True:
        request = urllib.request.Request(url + "/graphql", data=body, headers=headers)
        wait = patience
        try:
            with urllib.request.urlopen(request, timeout=30) as answer:
                found = json.load(answer)
        except urllib.error.HTTPError as error:
            wait = float(error.headers.get("retry-after") or patience)
            found = json.loads(error.read() or b"{}") if error.code < 500 else {}
        except (OSError, ValueError):
            found = {}  # away, or cut off in the middle
        errors = found.get("errors") or []
        reasons = [(error.get("extensions") or {}).get("code") for error in errors]
        if found.get("data") and not errors:
            return found["data"]
        if errors and not set(reasons) <= {"RATE_LIMITED", "UNAVAILABLE", "INTERNAL"}:
            raise Refused("; ".join("%s: %s" % (e["extensions"].get("reason"), e["message"]) for e in errors))
        time.sleep(wait)


def keep(copy, page):
    """The page and the place behind it, in one transaction: both are kept or neither."""
    with copy:
        for edge in page["edges"]:
            change = edge["node"]
            subject = (change["kind"], change["subjectId"])
            copy.execute(
                "insert or ignore into heard values (?, ?, ?, ?, ?)",
                (edge["cursor"], change["kind"], change["action"], change["subjectId"], change["at"]),
            )
            if change["node"] is None:  # removed, or no longer ours to see
                copy.execute("delete from things where kind = ? and id = ?", subject)
            else:
                copy.execute("insert or replace into things values (?, ?, ?)", subject + (json.dumps(change["node"]),))
        copy.execute("insert or replace into place values (1, ?)", (page["pageInfo"]["endCursor"],))


def follow(arguments):
    url, key = os.environ["KC_URL"].rstrip("/"), os.environ["KC_KEY"]
    query = QUERY % " ".join(FIELDS[name] for name in arguments.fields)
    copy = sqlite3.connect(arguments.copy)
    copy.executescript(TABLES)
    while True:
        (after,) = copy.execute("select cursor from place").fetchone() or (None,)
        page = ask(url, key, query, {"after": after, "first": arguments.page}, arguments.every)["changes"]
        keep(copy, page)
        if not page["pageInfo"]["hasNextPage"]:
            if arguments.once:
                return
            time.sleep(arguments.every)


def main():
    parser = argparse.ArgumentParser(description="Keeps a copy of all that an API key may see.")
    parser.add_argument("copy", help="the SQLite file that keeps the copy and the place in the feed")
    parser.add_argument("--fields", nargs="*", choices=sorted(FIELDS), default=["tasks"], help="what the key was given to read")
    parser.add_argument("--page", type=int, default=200, help="changes a request, 1 to 500")
    parser.add_argument("--every", type=float, default=5, help="seconds between two questions when there is nothing new")
    parser.add_argument("--once", action="store_true", help="end when all has been read")
    try:
        follow(parser.parse_args())
    except Refused as refused:
        # CURSOR_EXPIRED: delete the copy and begin anew. KEY_…: ask whoever made the key.
        sys.exit(str(refused))
    except KeyboardInterrupt:
        pass


if __name__ == "__main__":
    main()
