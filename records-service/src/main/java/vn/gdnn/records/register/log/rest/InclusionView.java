package vn.gdnn.records.register.log.rest;

import java.util.List;
import vn.gdnn.log.Hash;
import vn.gdnn.records.register.log.ReadLog;

/** An inclusion proof, hashes in base 64. */
record InclusionView(String leafHash, long index, long size, List<String> path) {

    static InclusionView of(ReadLog.ProvenLeaf proven) {
        var proof = proven.proof();
        return new InclusionView(
                proven.leaf().base64(),
                proof.index(),
                proof.size(),
                proof.path().stream().map(Hash::base64).toList());
    }
}
