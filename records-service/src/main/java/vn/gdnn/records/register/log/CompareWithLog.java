package vn.gdnn.records.register.log;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.log.LogDataException;
import vn.gdnn.log.MerkleHash;
import vn.gdnn.log.TreeHead;
import vn.gdnn.log.act.Commitment;
import vn.gdnn.log.note.Checkpoint;
import vn.gdnn.records.register.log.DiplomaProof.LoggedAct;
import vn.gdnn.records.register.log.DiplomaProof.Opening;
import vn.gdnn.records.register.tree.LogKey;

/** Compares what the register says of a diploma with the log: from the rows to the leaf, from there to the signed root. */
@ApplicationScoped
public class CompareWithLog {

    /** What the comparison comes to. */
    public enum Standing {
        /** The rows give the leaves, and these stand in the tree that the log has signed. */
        LOGGED,
        /** The rows give the leaves, of which some wait for their place. */
        PENDING,
        NOT_LOGGED,
        /** The rows give other leaves, or the tree does not lead to the signed root. */
        LOG_DIFFERS
    }

    private static final String MOVED_ON = """
            select 1 from diploma d
            join lateral (
                select * from (select act, issued_on, signed_by from register_leaf leaf
                               where leaf.institution = d.institution and leaf.diploma = d.id) l
                order by l.act desc limit 1) l on true
            where d.public_id = ?
              and (d.issued_on is distinct from l.issued_on or d.signed_by is distinct from l.signed_by
                   or exists (
                       select from diploma_act a
                       where a.institution = d.institution and a.diploma = d.id
                         and (a.kind = 'REVOKED' and d.revoked_from is distinct from a.effective_on
                                  and not exists (select from diploma_act later
                                      where later.institution = a.institution and later.diploma = a.diploma
                                        and later.kind = 'REVOKED' and later.number > a.number)
                              or a.kind = 'REPLACED' and d.replaced_on is distinct from a.acted_on)))""";

    private final ProveActs proveActs;
    private final LogKey key;
    private final Database database;

    CompareWithLog(ProveActs proveActs, LogKey key, Database database) {
        this.proveActs = proveActs;
        this.key = key;
        this.database = database;
    }

    @Transactional(TxType.MANDATORY)
    public Standing standing(String publicId) {
        try {
            var proof = proveActs.read(publicId);
            if (proof.isEmpty()) {
                return Standing.NOT_LOGGED;
            }
            return rowsFit(publicId, proof.get().acts()) ? standing(proof.get()) : Standing.LOG_DIFFERS;
        } catch (LogDataException noSuchTree) {
            return Standing.LOG_DIFFERS;
        }
    }

    /** Why nothing may be signed that rests on the rows of this diploma, if anything speaks against it. */
    @Transactional(TxType.MANDATORY)
    public Optional<Refusal> objection(String publicId) {
        return switch (standing(publicId)) {
            case LOGGED -> Optional.empty();
            case PENDING -> Optional.of(new Refusal(LogRefusal.LOG_ENTRY_AWAITED));
            case NOT_LOGGED, LOG_DIFFERS -> Optional.of(new Refusal(LogRefusal.REGISTER_DIFFERS_FROM_LOG));
        };
    }

    /**
     * The words in force must be the opening of a leaf; the entry's dates and signer are those of the last one, and no
     * end of it is forgotten.
     */
    private boolean rowsFit(String publicId, List<LoggedAct> acts) {
        return acts.stream().anyMatch(act -> act.opening() != null)
                && acts.stream().allMatch(CompareWithLog::opens)
                && database.find(row -> true, MOVED_ON, publicId).isEmpty();
    }

    private static boolean opens(LoggedAct act) {
        var opening = act.opening();
        return opening == null || opens(act, opening);
    }

    private static boolean opens(LoggedAct act, Opening opening) {
        return Commitment.to(opening.salt(), opening.text()).equals(act.commitment());
    }

    private Standing standing(DiplomaProof proof) {
        if (proof.acts().stream().allMatch(act -> act.inclusion() == null)) {
            return Standing.PENDING;
        }
        var note = proof.checkpoint();
        if (note == null) {
            return Standing.LOG_DIFFERS;
        }
        var head = Checkpoint.open(note, key.verifier(proof.log())).head();
        if (!proof.acts().stream().allMatch(act -> act.inclusion() == null || stands(act, head))) {
            return Standing.LOG_DIFFERS;
        }
        return proof.acts().stream().allMatch(act -> act.inclusion() != null) ? Standing.LOGGED : Standing.PENDING;
    }

    private static boolean stands(LoggedAct act, TreeHead head) {
        var inclusion = act.inclusion();
        return inclusion != null
                && inclusion.size() == head.size()
                && inclusion.proves(MerkleHash.leaf(act.commitment().bytes()), head.root());
    }
}
