package vn.gdnn.records.credentials.diploma;

import vn.gdnn.credential.status.StatusPlace;
import vn.gdnn.kit.database.Database;

/** Credentials on their way into the table, column by column. */
final class CredentialRows {

    private final String[] diplomas;
    private final int[] versions;
    private final int[] seals;
    private final String[] publicIds;
    private final int[] lists;
    private final int[] indexes;
    private final String[] documents;
    private final String[] proofs;
    private final byte[][] signatures;
    private int size;

    CredentialRows(int capacity) {
        diplomas = new String[capacity];
        versions = new int[capacity];
        seals = new int[capacity];
        publicIds = new String[capacity];
        lists = new int[capacity];
        indexes = new int[capacity];
        documents = new String[capacity];
        proofs = new String[capacity];
        signatures = new byte[capacity][];
    }

    void add(IssuedDiploma diploma, StatusPlace place, String document, String proof, byte[] signature) {
        diplomas[size] = diploma.id().toString();
        versions[size] = diploma.contentVersion();
        seals[size] = diploma.seal();
        publicIds[size] = diploma.publicId();
        lists[size] = place.list();
        indexes[size] = place.index();
        documents[size] = document;
        proofs[size] = proof;
        signatures[size] = signature;
        size++;
    }

    void insert(Database database, String institution, String keyId, String header) {
        database.update(
                """
                insert into diploma_credential (institution, key_id, jwt_header, diploma, content_version,
                                                seal, public_id, status_list, status_index, document, proof, jwt_signature)
                select ?, ?, ?, diploma::uuid, version, seal, public_id, list, index, document,
                       proof, signature
                from unnest(?::text[], ?::int[], ?::int[], ?::text[], ?::int[], ?::int[], ?::text[], ?::text[], ?::bytea[])
                     as r (diploma, version, seal, public_id, list, index, document, proof, signature)
                on conflict (institution, diploma, content_version, seal) do nothing""",
                institution,
                keyId,
                header,
                diplomas,
                versions,
                seals,
                publicIds,
                lists,
                indexes,
                documents,
                proofs,
                signatures);
    }
}
