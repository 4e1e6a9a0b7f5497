package vn.gdnn.credential.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;

/** A file with a hole that waits for a signature over all its other bytes. */
public interface Signable {

    /** A SHA-256 that has taken in what {@link #writeSigned} leaves out of the beginning. */
    MessageDigest digestBegun();

    /** What is to be signed behind that beginning: everything but the hole. */
    void writeSigned(OutputStream out) throws IOException;

    /** Puts the signature in its place. */
    void sign(byte[] signature);
}
