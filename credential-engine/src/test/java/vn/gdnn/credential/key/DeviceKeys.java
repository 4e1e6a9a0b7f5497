package vn.gdnn.credential.key;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A token of SoftHSM with one institution's document key, made and configured as the README tells operators to. */
public final class DeviceKeys {

    private static final String PIN = "736281";
    private static final String LABEL = "gdnn-test";
    private static final Path HOME = Path.of("target/softhsm").toAbsolutePath();

    private final Path library;

    private DeviceKeys(Path library) {
        this.library = library;
    }

    /** The keys the service finds through its configuration; the test is skipped where there is no SoftHSM. */
    public static List<SigningKey> of(String institution) throws Exception {
        var library = Stream.of(
                        "/usr/lib/softhsm/libsofthsm2.so",
                        "/usr/lib64/softhsm/libsofthsm.so",
                        "/usr/local/lib/softhsm/libsofthsm2.so")
                .map(Path::of)
                .filter(Files::exists)
                .findFirst();
        assumeTrue(
                library.isPresent()
                        && Files.exists(Path.of("/usr/bin/softhsm2-util"))
                        && Files.exists(Path.of("/usr/bin/pkcs11-tool")),
                "SoftHSM or OpenSC is not installed (softhsm2, opensc): skipped");
        assumeTrue(
                (HOME + "/softhsm2.conf").equals(System.getenv("SOFTHSM2_CONF")),
                "SOFTHSM2_CONF does not point into target: skipped");
        return new DeviceKeys(library.get()).made(institution);
    }

    private List<SigningKey> made(String institution) throws Exception {
        var tokens = Files.createDirectories(HOME.resolve("tokens-" + System.nanoTime()));
        Files.writeString(
                HOME.resolve("softhsm2.conf"),
                "directories.tokendir = " + tokens + "\nobjectstore.backend = file\nlog.level = ERROR\n");
        run("softhsm2-util", "--init-token", "--free", "--label", LABEL, "--pin", PIN, "--so-pin", "12345678");
        tool("--keypairgen", "--key-type", "EC:prime256v1", "--id", "01", "--label", institution + "-document");
        var publicKey = HOME.resolve("public.der");
        tool("--read-object", "--type", "pubkey", "--id", "01", "--output-file", publicKey.toString());
        var certificate = Files.write(HOME.resolve("certificate.der"), certificate(Files.readAllBytes(publicKey)));
        tool(
                "--write-object",
                certificate.toString(),
                "--type",
                "cert",
                "--id",
                "01",
                "--label",
                institution + "-document");

        var directory = Files.createDirectories(tokens.resolve("files"));
        var pin = Files.writeString(directory.resolve("pin"), PIN + "\n");
        var device = Files.writeString(
                directory.resolve("pkcs11.conf"), "name = gdnn\nlibrary = " + library + "\nslotListIndex = 0\n");
        var config = new SmallRyeConfigBuilder()
                .withMapping(KeyConfig.class)
                .withDefaultValue("gdnn.keys.store", "pkcs11")
                .withDefaultValue("gdnn.keys.directory", directory.toString())
                .withDefaultValue("gdnn.keys.pkcs11-config", device.toString())
                .withDefaultValue("gdnn.keys.pkcs11-pin-file", pin.toString())
                .withDefaultValue("gdnn.keys.create-missing", "true")
                .build()
                .getConfigMapping(KeyConfig.class);
        var keys = new PrivateKeys(config, Clock.systemUTC());
        keys.create(institution, "Trường Cao đẳng Minh họa Hà Nội", KeyUse.CREDENTIAL);
        return keys.reread(institution);
    }

    /** As a certification authority gives one: it sees the public key only. */
    private static byte[] certificate(byte[] publicKey)
            throws GeneralSecurityException, OperatorCreationException, IOException {
        var authority = KeyPairGenerator.getInstance("EC").generateKeyPair();
        var now = Instant.now();
        return new X509v3CertificateBuilder(
                        new X500Name("CN=Test CA"),
                        BigInteger.TWO,
                        Date.from(now.minus(1, ChronoUnit.DAYS)),
                        Date.from(now.plus(99, ChronoUnit.DAYS)),
                        new X500Name("CN=Trường Cao đẳng Minh họa Hà Nội"),
                        SubjectPublicKeyInfo.getInstance(publicKey))
                .addExtension(
                        Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation))
                .build(new JcaContentSignerBuilder("SHA256withECDSA").build(authority.getPrivate()))
                .getEncoded();
    }

    private void tool(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                "pkcs11-tool", "--module", library.toString(), "--token-label", LABEL, "--login", "--pin", PIN));
        command.addAll(List.of(arguments));
        run(command.toArray(String[]::new));
    }

    private static void run(String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }
}
