package vn.gdnn.kit.imports;

import java.util.UUID;

/** A file that was read to its end: the institution and the account that sent it, and its job. */
public record ImportedFile(String institution, UUID job, String sender) {}
