#!/usr/bin/env bash
# The audit of the GitHub Action: annotations in the log, a step summary, a SARIF file, and a comment
# where one is wanted. Inputs come as environment variables, so that none is ever read as code.
set -euo pipefail

comment="${RUNNER_TEMP:?}/seoaudit.md"
arguments=(check)
[[ -n "${SEOAUDIT_PRESET:-}" ]] && arguments+=(--preset "$SEOAUDIT_PRESET")
whole=("${arguments[@]}" --quiet --fail-on never --format "sarif=${SEOAUDIT_SARIF:?}")
arguments+=(--format github-log --format "markdown=$comment")
[[ -n "${SEOAUDIT_FAIL_ON:-}" ]] && arguments+=(--fail-on "$SEOAUDIT_FAIL_ON")

since="${SEOAUDIT_SINCE:-}"
if [[ "$since" == auto ]]; then
  since="${GITHUB_BASE_REF:+origin/$GITHUB_BASE_REF}"
fi
[[ -n "$since" ]] && arguments+=(--since "$since")

# Paths are split at white space and nowhere expanded.
read -r -d '' -a paths <<<"${SEOAUDIT_PATHS:-.}" || true

status=0
"${SEOAUDIT:-seoaudit}" "${arguments[@]}" -- "${paths[@]}" || status=$?
# Code scanning takes what a file does not name for mended, so it gets every issue; articles that
# were just audited are not audited again.
"${SEOAUDIT:-seoaudit}" "${whole[@]}" -- "${paths[@]}" >/dev/null 2>&1 || true

echo "sarif-file=$SEOAUDIT_SARIF" >>"${GITHUB_OUTPUT:?}"

# One comment a pull request: the next run replaces it. It is known by its first line.
write_comment() {
  local comments="repos/${GITHUB_REPOSITORY:?}/issues" known
  known="$(gh api --paginate "$comments/$PULL_REQUEST/comments" \
    --jq '.[] | select(.body | startswith("<!-- seoaudit report -->")) | .id' | head -n 1)"
  if [[ -n "$known" ]]; then
    gh api --silent --method PATCH "$comments/comments/$known" --field "body=@$comment"
  else
    gh api --silent --method POST "$comments/$PULL_REQUEST/comments" --field "body=@$comment"
  fi
}

if [[ -f "$comment" ]]; then
  cat "$comment" >>"${GITHUB_STEP_SUMMARY:?}"
  if [[ "${SEOAUDIT_COMMENT:-}" == true && -n "${PULL_REQUEST:-}" ]]; then
    write_comment || echo "::warning::seoaudit could not write the comment"
  fi
fi
exit "$status"
