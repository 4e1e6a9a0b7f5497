package vn.gdnn.kit.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.UUID;

/**
 * Where files lie that may be large: uploads as far as they came, and whole files under the SHA-256 of their content, each content
 * once whoever sent it. Who may see one, the tables of a service know. Nothing here is held in memory as a whole.
 */
public interface ContentStore {

    /**
     * How far it came.
     *
     * @param bytes added durably
     * @param over whether the sender has no more
     * @param cut whether the sender broke off
     */
    record Received(long bytes, boolean over, boolean cut) {}

    /** Adds to an upload from that place on, and no more than so many bytes; what the sender broke off after is kept. */
    Received append(UUID upload, long from, InputStream part, long most) throws IOException;

    /** An upload as far as it came, to be looked at before it is kept. */
    Path received(UUID upload);

    /** Keeps a whole upload under its content; the same content is there once. Returns its SHA-256. */
    byte[] keep(UUID upload) throws IOException;

    /** Forgets an upload; one that is not there is forgotten already. */
    void drop(UUID upload) throws IOException;

    /** The content from that byte on, refused with FILE_LOST unless it is there. */
    InputStream open(byte[] digest, long from) throws IOException;
}
