package vn.gdnn.verifier.witness;

import java.util.ArrayList;
import java.util.List;

/** What a log submits: the size the witness is thought to know, the proof from there, and the checkpoint. */
record Submission(long old, List<byte[]> proof, Note note, Tree tree) {

    private static final int LONGEST_PROOF = 63;

    Submission {
        proof = List.copyOf(proof);
    }

    static Submission parse(String body) throws Refused {
        var split = body.indexOf("\n\n");
        if (split < 0) {
            throw new Refused(Refused.MALFORMED, "no empty line before the checkpoint");
        }
        var lines = body.substring(0, split).split("\n", -1);
        if (!lines[0].startsWith("old ")) {
            throw new Refused(Refused.MALFORMED, "the first line is not 'old' and a size");
        }
        if (lines.length > 1 + LONGEST_PROOF) {
            throw new Refused(Refused.MALFORMED, "a proof has at most 63 lines");
        }
        var proof = new ArrayList<byte[]>();
        for (var i = 1; i < lines.length; i++) {
            proof.add(Sha256.parse(lines[i]));
        }
        var note = Note.parse(body.substring(split + 2));
        return new Submission(Tree.size(lines[0].substring("old ".length())), proof, note, Tree.parse(note.text()));
    }
}
