package vn.gdnn.quickstart;

import java.util.List;

/** What the first callers ask of a suite, so that the classes for it are in the start-up caches; answers are not looked at. */
final class Visit {

    private static final List<String> OF_A_SERVICE = List.of("/q/health", "/q/metrics", "/q/openapi");
    private static final List<String> OF_THE_GATEWAY = List.of(
            "/q/health",
            "/",
            "/openapi",
            "/verify/khong-co-trong-so-goc",
            "/api/reporting/v1/institutions",
            "/api/training/v1/imports",
            "/api/curriculum/v1/imports",
            "/api/records/v1/imports");

    private final Settings settings;

    Visit(Settings settings) {
        this.settings = settings;
    }

    void ask() {
        for (var port : Parts.SERVICES) {
            OF_A_SERVICE.forEach(path -> Http.answersOk(settings.port(port), path));
        }
        OF_THE_GATEWAY.forEach(path -> Http.answersOk(settings.port(Port.GATEWAY), path));
    }
}
