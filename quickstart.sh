#!/bin/sh
# Starts the whole suite on this machine; ./quickstart.sh --help tells the options, quickstart/README.md the rest.
set -eu

cd "$(dirname "$0")"
applications="training-service curriculum-service records-service reporting-service gateway"
stamp=quickstart/target/built

fail() {
    echo "$1" >&2
    exit 1
}

# The first Java from 17 on; the applications themselves run on 25 where the launcher finds one.
find_java() {
    for candidate in "${JAVA_HOME:-/none}/bin/java" "$(command -v java || true)" /usr/lib/jvm/*/bin/java; do
        [ -x "$candidate" ] || continue
        version=$("$candidate" -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p' | head -n 1)
        if [ "${version:-0}" -ge 17 ]; then
            echo "$candidate"
            return
        fi
    done
}

is_built() {
    [ -f "$stamp" ] && [ -f quickstart/target/servers/keycloak.tar.gz ] || return 1
    for application in $applications; do
        [ -f "$application/target/quarkus-app/quarkus-run.jar" ] || return 1
    done
    [ -z "$(find pom.xml ./*/pom.xml ./*/src/main -newer "$stamp" -type f 2>/dev/null | head -n 1)" ]
}

build() {
    command -v mvn >/dev/null || fail "Maven is missing: install it (apt-get install maven) and run this again"
    echo "Building GDNN with Maven: a few minutes the first time, then only when sources change"
    mkdir -p quickstart/target
    touch quickstart/target/building
    modules=quickstart,register-verifier,$(echo "$applications" | tr ' ' ',')
    mvn -q -B -DskipTests package -pl "$modules" -am || fail "The build failed: Maven says why above"
    echo "Preparing PostgreSQL, Keycloak and start-up caches: one to three minutes"
    (launcher --prepare)
    mv quickstart/target/building "$stamp"
}

launcher() {
    unset JAVA_TOOL_OPTIONS JDK_JAVA_OPTIONS # each part has flags of its own, and two collectors are one too many
    exec "$java" -Xmx128m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 "-Dgdnn.repository=$PWD" \
        -cp "quickstart/target/classes:quickstart/target/lib/*" vn.gdnn.quickstart.Main "$@"
}

java=$(find_java)
[ -n "$java" ] || fail "Java is missing: install a JDK from 17 on (apt-get install openjdk-17-jdk) and run this again"

case " $* " in
    *" --stop "* | *" --reset "* | *" --status "* | *" --figures "* | *" --help "*)
        [ -d quickstart/target/classes ] && [ -d quickstart/target/lib ] ||
            fail "GDNN is not built yet: ./quickstart.sh builds it and starts it"
        ;;
    *) is_built || build ;;
esac
launcher "$@"
