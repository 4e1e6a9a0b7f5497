package vn.gdnn.records.credentials.document.seal;

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

    public int issuerAsked() {
        return authority.issuerAsked();
    }

    @Override
    public void close() {
        authority.close();
    }
}
