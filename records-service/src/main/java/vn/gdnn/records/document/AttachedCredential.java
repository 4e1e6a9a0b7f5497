package vn.gdnn.records.document;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The credentials that travel inside documents. */
public interface AttachedCredential {

    /** The credential in force of each of these diplomas, as JSON; those without one are left out. */
    Map<UUID, byte[]> of(String institution, List<UUID> diplomas);
}
