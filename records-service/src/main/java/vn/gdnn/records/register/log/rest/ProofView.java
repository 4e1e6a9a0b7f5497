package vn.gdnn.records.register.log.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.gdnn.log.Hash;
import vn.gdnn.records.register.log.DiplomaProof;

/** How a diploma's acts stand in the log, and since when the oldest waits that has no place in it; unknown diplomas are answered as the verification answers them. */
@JsonInclude(Include.NON_NULL)
record ProofView(
        String publicId,
        @Nullable String status,
        Instant asOf,
        @Nullable String origin,
        @Nullable String checkpoint,
        @Nullable Instant cosignedAt,
        @Nullable Instant waitingSince,
        @Nullable List<Act> acts) {

    /** Whether an act has its place in the log. */
    @Schema(name = "LogStanding")
    enum Standing {
        LOGGED,
        PENDING
    }

    /** An act; canonical text and salt open the commitment, bytes are in base 64. */
    @JsonInclude(Include.NON_NULL)
    @Schema(name = "ProvenAct")
    record Act(
            String kind,
            LocalDate actedOn,
            Standing standing,
            String commitment,
            @Nullable String canonical,
            @Nullable String salt,
            @Nullable Long logIndex,
            @Nullable List<String> inclusion) {

        static Act of(DiplomaProof.LoggedAct act) {
            var opening = act.opening();
            var proof = act.inclusion();
            return new Act(
                    act.kind(),
                    act.actedOn(),
                    proof == null ? Standing.PENDING : Standing.LOGGED,
                    act.commitment().base64(),
                    opening == null ? null : opening.text(),
                    opening == null ? null : Base64.getEncoder().encodeToString(opening.salt()),
                    proof == null ? null : proof.index(),
                    proof == null
                            ? null
                            : proof.path().stream().map(Hash::base64).toList());
        }

        @Override
        public String toString() {
            return "Act";
        }
    }

    static ProofView unknown(String publicId, Instant asOf) {
        return new ProofView(publicId, "UNKNOWN", asOf, null, null, null, null, null);
    }

    static ProofView of(String publicId, Instant asOf, String origin, DiplomaProof proof) {
        return new ProofView(
                publicId,
                null,
                asOf,
                origin,
                proof.checkpoint(),
                proof.cosignedAt(),
                proof.waitingSince().orElse(null),
                proof.acts().stream().map(Act::of).toList());
    }
}
