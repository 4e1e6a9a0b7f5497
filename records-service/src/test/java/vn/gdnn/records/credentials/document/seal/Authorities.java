package vn.gdnn.records.credentials.document.seal;

import java.time.Clock;
import vn.gdnn.credential.lasting.Preserve;
import vn.gdnn.credential.lasting.Web;
import vn.gdnn.credential.seal.Roots;
import vn.gdnn.credential.seal.Seal;
import vn.gdnn.credential.seal.SealConfig;
import vn.gdnn.credential.seal.TimestampAuthority;
import vn.gdnn.credential.seal.TimestampTrust;

/** A seal that asks an authority on this machine, which fails so many times before it gets well. */
public final class Authorities implements AutoCloseable {

    private final Authority authority;

    private Authorities(Authority authority) {
        this.authority = authority;
    }

    public static Authorities failing(int times) throws Exception {
        return new Authorities(new Authority().failing(times));
    }

    public Seal seal() {
        return new Seal(authority(authority.config(true)));
    }

    /** What belongs to that seal and asks whom its certificates name. */
    public Preserve preserve(Clock clock) {
        var config = authority.config(true);
        return new Preserve(authority(config), new Roots(config), new Web(config, clock), clock);
    }

    /** The authority of that configuration, as the service asks it. */
    static TimestampAuthority authority(SealConfig config) {
        return new TimestampAuthority(config, new TimestampTrust(new Roots(config)));
    }

    /** How many timestamps were asked for. */
    public int asked() {
        return authority.asked();
    }

    public int issuerAsked() {
        return authority.issuerAsked();
    }

    @Override
    public void close() {
        authority.close();
    }
}
