package vn.gdnn.kit.files;

import java.util.UUID;

/** Where files lie; whose they are and what they say, the tables of a service know. */
public interface FileStore {

    /**
     * Keeps the content of an institution's file durably before it returns. An id is given once, and nothing that is kept
     * changes; what no row names after a failure harms nobody.
     */
    void keep(String institution, UUID id, byte[] content);

    /** The content, refused with FILE_LOST unless it is there with that SHA-256. */
    byte[] read(String institution, UUID id, byte[] digest);
}
