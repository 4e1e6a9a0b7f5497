#!/usr/bin/env bash
# A tour of the suite with curl: from an institution to a diploma that anyone can check, and to its revocation.
#
#   ./quickstart.sh --detach && docs/tour.sh
#
# It prints every answer and stops at the first one that is not what it should be. Safe to run again: each run has codes
# of its own. Addresses: GDNN_PUBLIC_URL and GDNN_OIDC_URL, or on this machine GDNN_GATEWAY_PORT and GDNN_KEYCLOAK_PORT.
set -euo pipefail
export LC_ALL=C.UTF-8

gateway=${GDNN_PUBLIC_URL:-http://localhost:${GDNN_GATEWAY_PORT:-8080}}
realm=${GDNN_OIDC_URL:-http://localhost:${GDNN_KEYCLOAK_PORT:-8180}/realms/gdnn}
verifier=$(dirname "$0")/../register-verifier/target/register-verifier.jar
run=$(date +%s)                # part of every code of this run
today=$(TZ=ICT-7 date +%F)     # the law's day is Vietnam's
patience=60                    # seconds to wait for what happens by itself
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

step() { printf '\n== %s\n' "$1"; }

stop() {
  printf '\nThe tour stopped: %s\n' "$1" >&2
  exit 1
}

# Tokens come from Keycloak. The demonstration's secrets are <client>-secret, its passwords <user>-password.
token() {
  local answer
  answer=$(curl --silent --show-error --fail --max-time 20 "$realm/protocol/openid-connect/token" "$@") ||
    stop "no token from $realm. Does the suite run? ./quickstart.sh starts it"
  answer=${answer#*\"access_token\":\"}
  printf '%s' "${answer%%\"*}"
}

client() {
  local bearer
  bearer=$(token -d grant_type=client_credentials -d "client_id=$1" -d "client_secret=$1-secret")
  identity=(--header "Authorization: Bearer $bearer")
}

user() {
  local bearer
  bearer=$(token -d grant_type=password -d client_id=gdnn-web -d "username=$1" -d "password=$1-password")
  identity=(--header "Authorization: Bearer $bearer")
}

anyone() { identity=(); }

# ask METHOD PATH [more arguments of curl]: one request by whoever was named last; $status and $work/body are the answer
ask() {
  local method=$1 path=$2
  shift 2
  status=$(curl --silent --show-error --max-time 60 --request "$method" --header 'Accept-Language: en' \
    --dump-header "$work/head" --output "$work/body" --write-out '%{http_code}' \
    ${identity[@]+"${identity[@]}"} "$@" "$gateway$path") || stop "no answer from $gateway$path"
}

show() {
  printf '%s %s -> %s\n' "$1" "$2" "$status"
  if grep -qi '^content-type: application/pdf' "$work/head"; then
    printf '   a PDF of %s bytes\n' "$(wc -c <"$work/body")"
  elif [ -s "$work/body" ]; then
    local text
    text=$(head -c 4000 "$work/body" | iconv -c -f UTF-8 -t UTF-8)
    [ ${#text} -le 400 ] || text="${text:0:400} ..."
    printf '%s\n' "$text" | sed 's/^/   /'
  fi
}

# call "WANTED STATUSES" METHOD PATH ...: asks, shows the answer and stops at any other status
call() {
  local wanted=$1
  shift
  ask "$@"
  show "$1" "$2"
  [[ " $wanted " == *" $status "* ]] || stop "$1 $2 was answered with $status, not with $wanted"
}

# call_once_known "WANTED STATUS" METHOD PATH ...: the same where another service may not have heard yet (409 until then)
call_once_known() {
  local wanted=$1 end=$((SECONDS + patience))
  shift
  ask "$@"
  while [ "$status" = 409 ] && [ $SECONDS -lt $end ]; do
    sleep 0.5
    ask "$@"
  done
  show "$1" "$2"
  [ "$status" = "$wanted" ] || stop "$1 $2 was answered with $status, not with $wanted"
}

# call_until "PATTERN" METHOD PATH ...: asks until the answer holds the pattern
call_until() {
  local pattern=$1 end=$((SECONDS + patience))
  shift
  ask "$@"
  while ! { [ "$status" = 200 ] && grep -q "$pattern" "$work/body"; } && [ $SECONDS -lt $end ]; do
    sleep 0.5
    ask "$@"
  done
  show "$1" "$2"
  [ "$status" = 200 ] && grep -q "$pattern" "$work/body" || stop "$1 $2 did not come to $pattern within $patience s"
}

says() { grep -q "$1" "$work/body" || stop "the answer does not say $1"; }

# The first member of that name in the last answer
member() {
  local found
  found=$(grep -o "\"$1\":\"[^\"]*\"" "$work/body") || stop "the answer has no \"$1\""
  found=${found%%$'\n'*}
  found=${found#*:\"}
  printf '%s' "${found%\"}"
}

# If-Match for what the last answer showed
version() {
  local tag
  tag=$(sed -n 's/^[Ee][Tt][Aa][Gg]: *\([^[:cntrl:]]*\).*/\1/p' "$work/head")
  [ -n "$tag" ] || stop "the answer has no ETag"
  printf 'If-Match: %s' "$tag"
}

# A file is a job: sends it, waits for its end and shows what became of it
send_file() {
  local path=$1 csv=$2 job
  call_once_known 202 POST "$path" --header 'Content-Type: text/csv' --data-binary "$csv"
  job=$(sed -n 's/^[Ll]ocation: *[a-z]*:\/\/[^\/]*\([^[:cntrl:]]*\).*/\1/p; s/^[Ll]ocation: *\(\/[^[:cntrl:]]*\).*/\1/p' "$work/head")
  [ -n "$job" ] || stop "the answer has no Location"
  call_until '"status":"\(DONE\|FAILED\)"' GET "$job"
  says '"status":"DONE"'
  place=$job
}

json=(--header 'Content-Type: application/json')

step "1. The ministry takes two schools in (409: they are there already)"
user ministry
call "201 409" POST /api/reporting/v1/institutions "${json[@]}" --data '{"code":"CDHN01",
  "name":"Trường Cao đẳng Minh họa Hà Nội","type":"COLLEGE","ownership":"PUBLIC","governingBody":"UBND thành phố Hà Nội",
  "province":"01","highQuality":true,"since":"2026-01-05"}'
call "201 409" POST /api/reporting/v1/institutions "${json[@]}" --data '{"code":"TCDN01",
  "name":"Trường Trung cấp Minh họa Đà Nẵng","type":"INTERMEDIATE_SCHOOL","ownership":"PRIVATE",
  "governingBody":"Sở Giáo dục và Đào tạo Đà Nẵng","province":"48","highQuality":false,"since":"2026-01-05"}'

step "2. The college sends its staff as a file; the wrong row is named"
client sis-hanoi-college
send_file /api/training/v1/staff/imports "code,fullName,dateOfBirth,position,personalNumber,employedSince
GV-$run,Nguyễn Văn Mẫu,1980-01-15,TEACHER,,2020-09-01
GX-$run,,1981-02-30,JANITOR,,2020-09-01
"
says '"accepted":1'
says '"refused":1'
call 200 GET "$place/errors" --header 'Accept: text/csv'

step "3. A teacher has completed training in digital competence"
send_file /api/training/v1/trainings/imports "staffCode,subject,title,provider,completedOn,certificateNumber
GV-$run,DIGITAL_COMPETENCE,Năng lực số cho nhà giáo,Trường Cao đẳng Minh họa Hà Nội,2026-03-01,CC-$run
"
says '"accepted":1'

step "4. The college submits a programme; a council appraises it, and a reviewer, another person, approves it"
call_once_known 201 POST /api/curriculum/v1/programmes "${json[@]}" --data '{"code":"CNTT-'"$run"'",
  "name":"Công nghệ thông tin","occupationCode":"6480201","level":"COLLEGE","entry":"UPPER_SECONDARY",
  "durationMonths":30,"credits":60,"highQuality":false,"contentFitsDigitalMethods":true,"digitalMethodsEvidence":"Học liệu số",
  "modules":[{"code":"MD01","name":"Lập trình","credits":60,"theoryHours":300,"practiceHours":560,"testHours":40,
    "compulsory":true,"condition":false}],
  "outcomes":[{"code":"CDR1","statement":"Lập trình ứng dụng","digitalCompetences":[{"component":"3.4","level":6}]}]}'
programme=/api/curriculum/v1/programmes/$(member id)
call 200 GET "$programme"
call 200 POST "$programme/submission" --header "$(version)"
user reviewer
call 200 GET "$programme"
call 201 POST "$programme/appraisals" "${json[@]}" --header "$(version)" --data '{"minutesNumber":"05/BB-'"$run"'",
  "metOn":"'"$today"'","conclusion":"PASS","votesFor":3,"votesAgainst":0,
  "members":[{"name":"Phạm Thị Chủ","seat":"CHAIR"},{"name":"Vũ Văn Thư","account":"registrar","seat":"SECRETARY"},
    {"name":"Đỗ Thị Viên","account":"province","seat":"MEMBER"}],
  "remarks":[{"path":"/modules/0/practiceHours","text":"Tăng giờ thực hành trong lần rà soát tới"}]}'
call 201 POST "$programme/appraisals/$(member id)/evidence" --header 'Content-Type: application/pdf' --data-binary '%PDF-1.7 minutes'
call 200 GET "$programme"
call 200 POST "$programme/approval" "${json[@]}" --header "$(version)" \
  --data '{"decisionNumber":"01/QD-'"$run"'","decidedOn":"'"$today"'","inForceFrom":"'"$today"'"}'
says '"status":"APPROVED"'
says '"appraisal":"PASS"'

step "5. A student enrols and gets a result; the transcript computes average and class"
client sis-hanoi-college
call_once_known 201 POST /api/records/v1/students "${json[@]}" \
  --data '{"code":"SV-'"$run"'","fullName":"Nguyễn Thị Ánh","dateOfBirth":"2004-03-09"}'
student=/api/records/v1/students/$(member id)
call_once_known 201 POST /api/records/v1/enrolments "${json[@]}" --data '{"studentCode":"SV-'"$run"'",
  "programmeCode":"CNTT-'"$run"'","studyMode":"CREDIT","cohort":2024,"enrolledOn":"2024-09-05"}'
enrolment=$(member id)
call 201 POST "/api/records/v1/enrolments/$enrolment/results" "${json[@]}" --data '{"moduleCode":"MD01","attempt":1,
  "regularMarks":[8],"periodicMarks":[7.5],"examMark":8.5,"postedOn":"2026-06-20"}'
call 200 GET "/api/records/v1/enrolments/$enrolment/transcript"

step "6. The head approves the recognition, the student is entered in the register; the head signs, the registrar issues"
call 201 POST "/api/records/v1/enrolments/$enrolment/recognition-requests" "${json[@]}" \
  --data '{"decisionNumber":"12/QD-'"$run"'","decidedOn":"2026-07-01"}'
recognition=$(member id)
user head
call 200 GET "/api/records/v1/enrolments/$enrolment"
call 201 POST "/api/records/v1/enrolments/$enrolment/recognition-requests/$recognition/approval" --header "$(version)"
user registrar
call 200 GET /api/records/v1/signers
if ! grep -q '"account":"head"' "$work/body"; then
  call 201 POST /api/records/v1/signers "${json[@]}" --data '{"account":"head","fullName":"Nguyễn Văn Hiệu",
    "title":"Hiệu trưởng","validFrom":"2026-01-05"}'
  signer=$(member id)
  user head
  call 200 POST "/api/records/v1/signers/head/requests/$signer/approval"
  user registrar
fi
user head
call 200 PUT /api/records/v1/document-wording "${json[@]}" --data '{"headTitle":"Hiệu trưởng",
  "englishHeadTitle":"Principal","place":"Hà Nội","occupations":{}}'
user registrar
call 201 POST /api/records/v1/diplomas "${json[@]}" \
  --data '{"enrolmentId":"'"$enrolment"'","serialNumber":"T'"$run"'"}'
diploma=/api/records/v1/diplomas/$(member id)
public=$(member publicId)
user head
call 200 GET "$diploma"
call 200 POST "$diploma/signature" "${json[@]}" --header "$(version)" --data '{"title":"Hiệu trưởng"}'
user registrar
call 200 GET "$diploma"
call 200 POST "$diploma/issue" "${json[@]}" --header "$(version)" --data '{"issuedOn":"'"$today"'"}'
says '"status":"ISSUED"'

step "7. Anyone checks the diploma: by its code, or by what is printed on it"
anyone
call 200 GET "/api/public/v1/diplomas/$public"
says '"status":"VALID"'
call 200 POST /api/public/v1/verifications "${json[@]}" \
  --data '{"serialNumber":"T'"$run"'","fullName":"nguyen thi anh","dateOfBirth":"2004-03-09"}'
says '"status":"VALID"'
call 404 POST /api/public/v1/verifications "${json[@]}" \
  --data '{"serialNumber":"T'"$run"'","fullName":"nguyen thi em","dateOfBirth":"2004-03-09"}'

step "8. Its PDF and its credential; whoever is shown one has every signature in it checked"
call 200 GET "/api/public/v1/diplomas/$public/document"
cp "$work/body" "$work/diploma.pdf"
call 200 GET "/api/public/v1/diplomas/$public/credential"
cp "$work/body" "$work/credential.json"
call 200 POST /api/public/v1/document-checks --header 'Content-Type: application/pdf' --data-binary "@$work/diploma.pdf"
says '"verdict":"VALID"'
call 200 POST /api/public/v1/document-checks --header 'Content-Type: application/vc' --data-binary "@$work/credential.json"
says '"verdict":"VALID"'

step "9. Its place in the public log of the register, proven to an outsider"
call_until '"standing":"LOGGED"' GET "/api/public/v1/diplomas/$public/proof"
if command -v java >/dev/null && [ -f "$verifier" ]; then
  java -Duser.language=en -jar "$verifier" "$gateway" "$public" || stop "the verifier disagrees"
else
  echo "   register-verifier.jar is not built here, or there is no Java: not run"
fi

step "10. An auditor has every row of the register checked against the log"
user auditor
call 202 POST /api/records/v1/register-audits "${json[@]}" --data '{}'
audit=/api/records/v1/register-audits/$(member id)
call_until '"status":"\(DONE\|FAILED\)"' GET "$audit"
says '"consistent":true'

step "11. How far is the country? The figure, and the records behind it"
client ministry-reporting
call 200 GET /api/reporting/v1/indicators/T1
call 200 GET "/api/reporting/v1/indicators/T1/contributions?limit=3"

step "12. The school in Đà Nẵng sees nothing of the college in Hà Nội"
client sis-danang-school
call 404 GET "$student"
call 200 GET /api/records/v1/students?limit=1
! grep -q CDHN01 "$work/body" || stop "the school sees a student of the college"

step "13. A diploma got by fraud is revoked: one person asks, another approves; from then on everybody is told"
user registrar
call 201 POST "$diploma/revocation-requests" "${json[@]}" --data '{"groundCode":"FRAUD","decisionNumber":"99/QD-'"$run"'",
  "decidedOn":"'"$today"'","effectiveOn":"'"$today"'","reason":"Gian lận trong thi"}'
request=$(member id)
call 200 GET "$diploma"
seen=$(version)
call 403 POST "$diploma/revocation-requests/$request/approval" --header "$seen"
user head
call 200 POST "$diploma/revocation-requests/$request/approval" --header "$seen"
anyone
call 200 GET "/api/public/v1/diplomas/$public"
says '"status":"REVOKED"'

printf '\nThe tour is done. In a browser: %s/verify/%s\n' "$gateway" "$public"
