package vn.gdnn.records.credentials.document.seal;

import java.time.Clock;
import vn.gdnn.credential.lasting.Preserve;
import vn.gdnn.credential.lasting.Web;
import vn.gdnn.credential.seal.Roots;
import vn.gdnn.credential.seal.Seal;
import vn.gdnn.credential.seal.TimestampAuthority;

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
        return new Seal(new TimestampAuthority(authority.config(true)));
    }

    /** What belongs to that seal and asks whom its certificates name. */
    public Preserve preserve(Clock clock) {
        var config = authority.config(true);
        return new Preserve(new TimestampAuthority(config), new Roots(config), new Web(config, clock), clock);
    }

    public int issuerAsked() {
        return authority.issuerAsked();
    }

    @Override
    public void close() {
        authority.close();
    }
}
