package vn.gdnn.kit.personal;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The service's {@code gdnn.personal-key}: nothing is sealed with it, each purpose has a key that derives from it. */
@ApplicationScoped
public class PersonalKey {

    private final byte[] master;

    /** Reads 32 bytes in base64. */
    public PersonalKey(@ConfigProperty(name = "gdnn.personal-key") String key) {
        master = Base64.getDecoder().decode(key);
        if (master.length != 32) {
            throw new IllegalStateException("gdnn.personal-key must be 32 bytes in base64");
        }
    }

    /** 32 bytes, the same for the same purpose; one purpose's key reveals nothing of another's. */
    public byte[] derive(String purpose) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(master, "HmacSHA256"));
            return mac.doFinal(purpose.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot derive", e);
        }
    }
}
