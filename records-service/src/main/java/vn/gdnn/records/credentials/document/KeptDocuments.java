package vn.gdnn.records.credentials.document;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.gdnn.credential.paper.PdfFile;
import vn.gdnn.kit.database.Database;

/**
 * Documents as they were made; appended, never changed. The beginning they share is kept once; what was added behind one
 * later is a revision, and all of them in their order are the file.
 */
@ApplicationScoped
class KeptDocuments {

    private final Database database;
    private final Renewals renewals;

    KeptDocuments(Database database, Renewals renewals) {
        this.database = database;
        this.renewals = renewals;
    }

    /** Keeps them; where another has kept one meanwhile, that one stands. */
    void add(String institution, List<MadeDocument> documents) {
        var templates = new HashMap<String, PdfFile>();
        documents.forEach(document -> templates.put(hex(document.file().prefixDigest()), document.file()));
        for (var file : templates.values()) {
            database.update(
                    "insert into document_template (digest, prefix) values (?, ?) on conflict do nothing",
                    file.prefixDigest(),
                    file.prefix());
        }
        var added = new HashSet<>(database.list(
                row -> row.uuid("diploma"),
                """
                insert into diploma_document (institution, diploma, content_version, seal, template, rest, digest,
                                              key_id, signer_key_id, made_at)
                select ?, n.* from unnest(cast(? as uuid[]), cast(? as int[]), cast(? as int[]), cast(? as bytea[]),
                                          cast(? as bytea[]), cast(? as bytea[]), cast(? as text[]), cast(? as text[]),
                                          cast(? as timestamptz[])) n
                on conflict do nothing
                returning diploma""",
                institution,
                documents.stream()
                        .map(document -> document.diploma().toString())
                        .toArray(String[]::new),
                documents.stream().map(MadeDocument::contentVersion).toArray(Integer[]::new),
                documents.stream().map(MadeDocument::seal).toArray(Integer[]::new),
                documents.stream()
                        .map(document -> document.file().prefixDigest())
                        .toArray(byte[][]::new),
                documents.stream().map(document -> document.file().rest()).toArray(byte[][]::new),
                documents.stream().map(document -> document.file().digest()).toArray(byte[][]::new),
                documents.stream().map(document -> document.keys().seal()).toArray(String[]::new),
                documents.stream().map(document -> document.keys().person()).toArray(String[]::new),
                documents.stream()
                        .map(document -> OffsetDateTime.ofInstant(document.madeAt(), ZoneOffset.UTC)
                                .toString())
                        .toArray(String[]::new)));
        renewals.upsert(
                institution,
                documents.stream()
                        .filter(document -> added.contains(document.diploma()))
                        .toList());
    }

    /** The document of the content in force and its seal, as far as the caller may see it. */
    Optional<IssuedDocument> find(String institution, UUID diploma) {
        return database.find(
                row -> new IssuedDocument(requireNonNull(row.bytes("pdf")), hex(requireNonNull(row.bytes("digest")))),
                """
                select (array_agg(t.prefix))[1] || string_agg(k.rest, ''::bytea order by k.revision) as pdf,
                       (array_agg(k.digest order by k.revision desc))[1] as digest
                from diploma d
                join diploma_document k on k.institution = d.institution and k.diploma = d.id
                     and k.content_version = d.content_version and k.seal = d.seal
                join document_template t on t.digest = k.template
                where d.institution = ? and d.id = ?
                group by d.id""",
                institution,
                diploma);
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
