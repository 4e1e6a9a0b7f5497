package vn.gdnn.records.register.tree;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Scope;
import vn.gdnn.log.TiledTree;
import vn.gdnn.log.TreeHead;

/**
 * Signs the tree and publishes it. What is signed is on another disk before anybody is shown it, witnesses included, and
 * nothing is signed that does not begin with what was signed before: a database that was set back, or a replica that has
 * another past, never makes a second history.
 */
@ApplicationScoped
public class PublishTree {

    private final StoredTiles tiles;
    private final SignedTrees trees;
    private final LastPublished last;
    private final ShowWitnesses witnesses;

    PublishTree(StoredTiles tiles, SignedTrees trees, LastPublished last, ShowWitnesses witnesses) {
        this.tiles = tiles;
        this.trees = trees;
        this.last = last;
        this.witnesses = witnesses;
    }

    /** Whether leaves may be given places in the stored tree. */
    @Transactional(TxType.MANDATORY)
    public boolean mayGrow() {
        return last.allows(() -> trees.latest().isPresent());
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

    private Optional<TreeHead> next() {
        return mayGrow() ? unpublished() : Optional.empty();
    }

    private void sign(TreeHead head) {
        var signed = last.sign(head);
        signed.flatMap(note -> witnesses.show(note, head))
                .ifPresent(
                        published -> CurrentScope.runInTransaction(new Scope.Plumbing(), () -> trees.add(published)));
    }

    private Optional<TreeHead> unpublished() {
        var size = tiles.size();
        return trees.latest().filter(signed -> signed.head().size() >= size).isPresent()
                ? Optional.empty()
                : Optional.of(new TreeHead(size, new TiledTree(tiles, size).root()));
    }
}
