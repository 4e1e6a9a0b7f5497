package vn.gdnn.records.register.tree;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Scope;
import vn.gdnn.log.TreeHead;

/**
 * Signs the tree and publishes it. What is signed is on another disk before anybody is shown it, witnesses included, and
 * nothing is signed that does not begin with what was signed before: a database that was set back, or a replica that has
 * another past, never makes a second history.
 */
@ApplicationScoped
public class PublishTree {

    private final CountryLogs logs;
    private final SignedTrees trees;
    private final LastPublished last;
    private final ShowWitnesses witnesses;

    PublishTree(CountryLogs logs, SignedTrees trees, LastPublished last, ShowWitnesses witnesses) {
        this.logs = logs;
        this.trees = trees;
        this.last = last;
        this.witnesses = witnesses;
    }

    /** Whether leaves may be given places in the stored tree. */
    @Transactional(TxType.MANDATORY)
    public boolean mayGrow() {
        var log = logs.current();
        return last.allows(log, () -> trees.latest(log).isPresent());
    }

    /** The last checkpoint of the log that grows, as it is kept apart from the database. */
    public Optional<String> kept() throws IOException {
        return last.kept(logs.current());
    }

    /** Publishes what has its place and was not published yet; nothing where something speaks against it. */
    public void publish() {
        if (CurrentScope.inTransaction(new Scope.Plumbing(), this::unpublished).isEmpty()) {
            witnesses.lookAgain();
            return;
        }
        if (witnesses.mayBeShown()) {
            try (var turn = last.tryTurn().orElse(null)) {
                if (turn != null) {
                    CurrentScope.inTransaction(new Scope.Plumbing(), this::next).ifPresent(this::sign);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private record Unpublished(int log, TreeHead head) {}

    private Optional<Unpublished> next() {
        return mayGrow() ? unpublished() : Optional.empty();
    }

    private void sign(Unpublished tree) {
        var signed = last.sign(tree.log(), tree.head());
        signed.flatMap(note -> witnesses.show(tree.log(), note, tree.head()))
                .ifPresent(
                        published -> CurrentScope.runInTransaction(new Scope.Plumbing(), () -> trees.add(published)));
    }

    /** A new log is published once it holds what the one before it held. */
    private Optional<Unpublished> unpublished() {
        var log = logs.current();
        var size = logs.tiles(log).size();
        return logs.missing(log) > 0
                        || trees.latest(log)
                                .filter(signed -> signed.head().size() >= size)
                                .isPresent()
                ? Optional.empty()
                : Optional.of(new Unpublished(
                        log, new TreeHead(size, logs.tiles(log).tree(size).root())));
    }
}
