package vn.gdnn.quickstart.demo;

import java.io.IOException;

/** A call that the suite refused, with the problem's code and detail. */
public final class Refused extends IOException {

    private final int status;
    private final String code;

    Refused(String call, int status, String code, String detail) {
        super(call + " was refused with " + status + " " + code + ": " + detail);
        this.status = status;
        this.code = code;
    }

    public int status() {
        return status;
    }

    public String code() {
        return code;
    }
}
