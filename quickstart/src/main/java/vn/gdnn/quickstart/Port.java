package vn.gdnn.quickstart;

/** The ports the suite listens on. */
enum Port {
    POSTGRES(15_432),
    KAFKA(19_092),
    KEYCLOAK(8_180),
    TRAINING(8_081),
    CURRICULUM(8_082),
    RECORDS(8_083),
    REPORTING(8_084),
    GATEWAY(8_080);

    private final int standard;

    Port(int standard) {
        this.standard = standard;
    }

    int standard() {
        return standard;
    }

    String variable() {
        return "GDNN_" + name() + "_PORT";
    }
}
