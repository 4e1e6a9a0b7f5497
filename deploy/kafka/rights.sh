#!/usr/bin/env bash
# Gives each service the rights on Kafka's topics that rights.csv lists. Safe to run again; it only adds: what was taken out
# of the list is taken back by kafka-acls.sh --remove.
#
#   deploy/kafka/rights.sh BROKER:PORT administrator.properties
#
# kafka-topics.sh and kafka-acls.sh of Kafka must be on the PATH. The file holds the connection of an administrator
# (security.protocol, sasl.*, ssl.*). Whom no rule names is refused where the broker says authorizer.class.name and
# allow.everyone.if.no.acl.found=false. A topic that is missing is made: six partitions, kept without end.
set -euo pipefail

broker=${1:?the address of a broker}
login=${2:?a file with the connection of an administrator}
kafka=(--bootstrap-server "$broker" --command-config "$login")

tail -n +2 "$(dirname "$0")/rights.csv" | while IFS=, read -r service topic right; do
  case $right in
    write)
      kafka-topics.sh "${kafka[@]}" --create --if-not-exists --topic "$topic" --partitions 6 --config retention.ms=-1 </dev/null
      kafka-acls.sh "${kafka[@]}" --add --force --allow-principal "User:$service" --operation Write --operation Describe \
        --topic "$topic" </dev/null
      ;;
    read)
      kafka-acls.sh "${kafka[@]}" --add --force --allow-principal "User:$service" --operation Read --operation Describe \
        --topic "$topic" </dev/null
      kafka-acls.sh "${kafka[@]}" --add --force --allow-principal "User:$service" --operation Read \
        --group "$service" </dev/null
      ;;
    *)
      echo "no such right: $right" >&2
      exit 1
      ;;
  esac
done
