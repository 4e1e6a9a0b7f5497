package vn.gdnn.records.credentials.diploma;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.credential.proof.Json;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.records.School;

/** The W3C's own test suites, run by {@code .ci/conformance/vc-suites}; what they find is in docs/conformance. */
@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class VcSuitesTest {

    private static final int PORT = 40443;
    private static final Path OUT = Path.of("target/conformance/vc-suites").toAbsolutePath();

    @Inject
    School school;

    @Inject
    VcApi api;

    @TestHTTPResource("/")
    URI service;

    @BeforeEach
    void schools() {
        school.known();
    }

    @Test
    void the_data_model_suite_fails_in_nothing_but_what_is_documented() throws Exception {
        assertThat(failures("vc-data-model-2.0-test-suite"))
                .containsExactly(
                        "The value of the relatedResource property MUST be one or more objects of the following form:");
    }

    @Test
    void the_status_list_suite_fails_in_nothing() throws Exception {
        assertThat(failures("vc-bitstring-status-list-test-suite")).isEmpty();
    }

    @Test
    void the_suite_of_edwards_curve_proofs_fails_in_nothing_but_what_is_documented() throws Exception {
        assertThat(failures("vc-di-eddsa-test-suite"))
                .hasSize(3)
                .anyMatch(failed -> failed.startsWith("\"before all\" hook")) // hands over a credential of version 1.1
                .anyMatch(failed -> failed.contains("proof.previousProof"))
                .anyMatch(failed -> failed.startsWith("If an unordered list (proof)"));
    }

    private List<String> failures(String suite) throws Exception {
        var folder = System.getProperty("gdnn.vc-suites");
        assumeTrue(folder != null, "gdnn.vc-suites names no folder with the W3C's suites: skipped");
        var home = Path.of(folder, suite);
        assumeTrue(Files.isDirectory(home.resolve("node_modules")), home + " is not installed: skipped");
        Files.createDirectories(OUT);
        Files.writeString(OUT.resolve("localConfig.cjs"), configuration(api.issuer()));
        var server = api.serve(PORT, certificate(), service);
        try {
            return run(home, OUT.resolve(suite + ".json"));
        } finally {
            server.stop(0);
        }
    }

    private static List<String> run(Path home, Path report) throws IOException, InterruptedException {
        Files.deleteIfExists(report);
        var mocha = new ProcessBuilder(
                        "node",
                        "--preserve-symlinks",
                        "--preserve-symlinks-main",
                        "node_modules/mocha/bin/mocha.js",
                        "tests/",
                        "--timeout",
                        "15000",
                        "--reporter",
                        "json",
                        "--reporter-option",
                        "output=" + report)
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(OUT.resolve(home.getFileName() + ".log").toFile());
        mocha.environment().put("APP_ROOT_PATH", OUT.toString());
        mocha.environment().put("NODE_TLS_REJECT_UNAUTHORIZED", "0");
        mocha.start().waitFor();
        assertThat(report).exists();
        return Json.readOwn(Files.readString(report)).getJsonArray("failures").getValuesAs(JsonObject.class).stream()
                .map(failed -> failed.getString("title"))
                .toList();
    }

    private static String configuration(String issuer) {
        return """
                const at = 'https://localhost:%d';
                const endpoint = (path, tags) => ({id: '%s', endpoint: at + path, tags, supports: {vc: ['2.0']}});
                module.exports = {settings: {}, implementations: [{
                  name: 'GDNN', implementation: 'GDNN records service',
                  issuers: [endpoint('/credentials/issue', ['vc2.0']),
                    endpoint('/with-status/credentials/issue', ['BitstringStatusList']),
                    endpoint('/enveloped/credentials/issue', ['EnvelopingProof']),
                    endpoint('/did-key/credentials/issue', ['eddsa-rdfc-2022'])],
                  verifiers: [endpoint('/credentials/verify',
                    ['vc2.0', 'BitstringStatusList', 'EnvelopingProof', 'eddsa-rdfc-2022'])],
                  vpVerifiers: [endpoint('/presentations/verify', ['vc2.0'])]
                }]};
                """.formatted(PORT, issuer);
    }

    private static SSLContext certificate() throws IOException, GeneralSecurityException, InterruptedException {
        var file = OUT.resolve("tls.p12");
        Files.deleteIfExists(file);
        new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-alias",
                        "tls",
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        "changeit",
                        "-keystore",
                        file.toString())
                .inheritIO()
                .start()
                .waitFor();
        var store = KeyStore.getInstance(file.toFile(), "changeit".toCharArray());
        var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(store, "changeit".toCharArray());
        var context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }
}
