package vn.gdnn.records.register.log.rest;

import java.util.List;
import vn.gdnn.log.ConsistencyProof;
import vn.gdnn.log.Hash;

/** A consistency proof, hashes in base 64. */
record ConsistencyView(long from, long to, List<String> path) {

    static ConsistencyView of(ConsistencyProof proof) {
        return new ConsistencyView(
                proof.from(),
                proof.to(),
                proof.path().stream().map(Hash::base64).toList());
    }
}
