package vn.gdnn.verifier;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import vn.gdnn.log.Hash;
import vn.gdnn.log.InclusionProof;
import vn.gdnn.log.LogDataException;
import vn.gdnn.log.MerkleHash;
import vn.gdnn.log.TreeHead;
import vn.gdnn.log.act.Commitment;

/** Holds what the register shows of a diploma against what the log holds of it. */
final class DiplomaCheck {

    private static final String DIPLOMAS = "/api/public/v1/diplomas/";

    /** Fields that the public page takes from the act's text. */
    private static final List<String> PRINTED = List.of(
            "qualification",
            "level",
            "institutionName",
            "occupationName",
            "occupationCode",
            "fullName",
            "dateOfBirth",
            "graduationClass",
            "serialNumber",
            "registerNumber",
            "issuedOn",
            "signedBy",
            "sex",
            "trainingMode",
            "placeOfIssue");

    private static final Set<String> IN_FORCE = Set.of("VALID", "CORRECTED");

    private final Server server;
    private final LogCheck log;

    DiplomaCheck(Server server, LogCheck log) {
        this.server = server;
        this.log = log;
    }

    /** What was found: its status, how it is sealed, how many acts stand in the log, how many wait for their place. */
    record Verified(String status, String seal, int logged, int pending) {

        boolean isInForce() {
            return IN_FORCE.contains(status);
        }

        boolean isSealDisowned() {
            return seal.equals("DISOWNED");
        }
    }

    /** Checks all acts of a diploma; the tree that the proofs lead to must agree with the newest one. */
    Verified check(String publicId, TreeHead newest) throws Inconsistent, Unreachable {
        var shown = server.object(DIPLOMAS + publicId);
        var proof = server.object(DIPLOMAS + publicId + "/proof");
        if (shown.isEmpty() || proof.isEmpty()) {
            throw new Inconsistent("diploma.unknown");
        }
        try {
            return check(shown.get(), proof.get(), newest);
        } catch (LogDataException | ClassCastException | NullPointerException | IllegalArgumentException e) {
            throw new Inconsistent("proof.malformed", e.getClass().getSimpleName());
        }
    }

    private Verified check(JsonObject shown, JsonObject proof, TreeHead newest) throws Inconsistent, Unreachable {
        var head = log.opened(proof.getString("checkpoint"));
        if (head.size() < newest.size()) {
            log.requireGrown(head, newest);
        } else {
            log.requireGrown(newest, head);
        }
        var acts = proof.getJsonArray("acts").getValuesAs(JsonObject.class);
        var logged = 0;
        for (var act : acts) {
            requireCommitment(act, proof.getString("publicId"));
            if (act.containsKey("logIndex")) {
                requireInclusion(act, head);
                logged++;
            }
        }
        if (acts.isEmpty()) {
            throw new Inconsistent("diploma.unlogged");
        }
        requireSame(shown, acts.get(acts.size() - 1));
        requireStatus(shown, acts);
        SealCheck.require(shown, acts);
        return new Verified(shown.getString("status"), shown.getString("seal", ""), logged, acts.size() - logged);
    }

    private static void requireCommitment(JsonObject act, String publicId) throws Inconsistent, Unreachable {
        if (!act.containsKey("canonical")) {
            return;
        }
        var text = act.getString("canonical");
        var given = Commitment.to(Base64.getDecoder().decode(act.getString("salt")), text);
        if (!given.base64().equals(act.getString("commitment"))) {
            throw new Inconsistent("commitment.wrong", act.getString("kind"));
        }
        var facts = Server.read(text, "canonical");
        if (!facts.getString("publicId").equals(publicId)
                || !facts.getString("kind").equals(act.getString("kind"))
                || !facts.getString("actedOn").equals(act.getString("actedOn"))) {
            throw new Inconsistent("act.other", act.getString("kind"));
        }
    }

    private static void requireInclusion(JsonObject act, TreeHead head) throws Inconsistent {
        var path = act.getJsonArray("inclusion").getValuesAs(JsonString.class).stream()
                .map(hash -> Hash.parse(hash.getString()))
                .toList();
        var index = act.getJsonNumber("logIndex").longValueExact();
        var leaf = MerkleHash.leaf(Hash.parse(act.getString("commitment")).bytes());
        if (!new InclusionProof(index, head.size(), path).proves(leaf, head.root())) {
            throw new Inconsistent("inclusion.wrong", act.getString("kind"));
        }
    }

    /** The page shows the content in force, which the last act's text holds. */
    private static void requireSame(JsonObject shown, JsonObject last) throws Inconsistent, Unreachable {
        var paper = shown.getJsonObject("diploma");
        var facts = Server.read(last.getString("canonical"), "canonical");
        for (var field : PRINTED) {
            if (!paper.getString(field, "").equals(facts.getString(field, ""))) {
                throw new Inconsistent("field.other", field);
            }
        }
        if (!paper.getString("decisionNumber", "").equals(facts.getString("recognitionDecision", ""))) {
            throw new Inconsistent("field.other", "decisionNumber");
        }
    }

    private static void requireStatus(JsonObject shown, List<JsonObject> acts) throws Inconsistent, Unreachable {
        var revoked = acts.stream()
                .filter(act -> act.getString("kind").equals("REVOKED"))
                .toList();
        var replaced = acts.stream().anyMatch(act -> act.getString("kind").equals("REPLACED"));
        var corrected = acts.stream().anyMatch(act -> act.getString("kind").equals("CORRECTED"));
        var takenOver = acts.get(0).getString("kind").equals("DIGITISED");
        var status = shown.getString("status");
        if (takenOver && (status.equals("VALID") || status.equals("CORRECTED"))
                || !takenOver && status.equals("TAKEN_OVER")
                || status.equals("REVOKED") && revoked.isEmpty()
                || status.equals("CORRECTED") && !corrected
                || status.equals("REPLACED") && !replaced
                || !revoked.isEmpty() && !status.equals("REVOKED") && isInForce(revoked.get(0), shown)
                || replaced && revoked.isEmpty() && !status.equals("REPLACED")) {
            throw new Inconsistent("status.other", status);
        }
    }

    private static boolean isInForce(JsonObject revocation, JsonObject shown) throws Unreachable {
        var from = Server.read(revocation.getString("canonical"), "canonical").getString("effectiveOn");
        return from.compareTo(shown.getString("asOf").substring(0, 10)) < 0;
    }
}
