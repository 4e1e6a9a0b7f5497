package vn.gdnn.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MerkleTreeTest {

    /** Roots over the first leaves, as the implementations of RFC 6962 publish them. */
    private static final List<String> ROOTS = List.of(
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    private final Leaves.Tiles tiles = new Leaves.Tiles();

    @Test
    void roots_are_those_that_others_compute() {
        for (var size = 0; size < ROOTS.size(); size++) {
            var grown = new Leaves.Tiles().grow(0, Leaves.KNOWN.subList(0, size));

            assertThat(grown.root().hex()).isEqualTo(ROOTS.get(size));
        }
    }

    @Test
    void proofs_are_those_that_others_compute() {
        tiles.grow(0, Leaves.KNOWN);
        var tree = new TiledTree(tiles, 8);

        assertThat(tree.inclusion(5).path())
                .extracting(Hash::hex)
                .containsExactly(
                        "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
                        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7");
        assertThat(tree.consistency(6).path())
                .extracting(Hash::hex)
                .containsExactly(
                        "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
                        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7");
    }

    @Test
    void a_leaf_proves_itself_in_every_tree_and_nowhere_else() {
        var leaves = Leaves.some(300);
        for (var size = 1; size <= leaves.size(); size++) {
            var head = tiles.grow(size - 1, leaves.subList(size - 1, size));
            assertThat(head).isEqualTo(new TreeHead(size, Leaves.root(leaves.subList(0, size))));
            for (var index = size % 3; index < size; index += 1 + size / 40) {
                var leaf = MerkleHash.leaf(leaves.get(index));
                var proof = new TiledTree(tiles, size).inclusion(index);

                assertThat(proof.proves(leaf, head.root())).isTrue();
                assertThat(proof.proves(MerkleHash.leaf(new byte[] {1}), head.root()))
                        .isFalse();
                assertThat(moved(proof, 1).proves(leaf, head.root())).isFalse();
                assertThat(moved(proof, -1).proves(leaf, head.root())).isFalse();
            }
        }
    }

    @Test
    void every_tree_proves_that_it_grew_out_of_every_smaller_one() {
        var leaves = Leaves.some(300);
        tiles.grow(0, leaves);
        var roots = new ArrayList<Hash>();
        for (var size = 0; size <= 300; size++) {
            roots.add(new TiledTree(tiles, size).root());
        }
        for (var to = 1; to <= 300; to++) {
            for (var from = 1; from <= to; from += 1 + to / 60) {
                var proof = new TiledTree(tiles, to).consistency(from);

                assertThat(proof.proves(roots.get(from), roots.get(to))).isTrue();
                assertThat(proof.proves(roots.get(from - 1), roots.get(to))).isFalse();
                assertThat(proof.proves(roots.get(from), roots.get(to - 1))).isFalse();
            }
        }
    }

    @Test
    void a_proof_with_a_hash_changed_missing_or_too_many_proves_nothing() {
        var leaves = Leaves.some(77);
        var root = tiles.grow(0, leaves).root();
        var tree = new TiledTree(tiles, 77);
        var leaf = MerkleHash.leaf(leaves.get(33));
        var earlier = new TiledTree(tiles, 45).root();

        for (var path : damaged(tree.inclusion(33).path())) {
            assertThat(new InclusionProof(33, 77, path).proves(leaf, root)).isFalse();
        }
        for (var path : damaged(tree.consistency(45).path())) {
            assertThat(new ConsistencyProof(45, 77, path).proves(earlier, root)).isFalse();
        }
        assertThat(new InclusionProof(77, 77, tree.inclusion(33).path()).proves(leaf, root))
                .isFalse();
        assertThat(new ConsistencyProof(78, 77, List.of()).proves(root, root)).isFalse();
        assertThat(new ConsistencyProof(0, 77, List.of()).proves(MerkleHash.empty(), root))
                .isFalse();
    }

    @Test
    void a_tree_grown_in_steps_is_the_tree_grown_at_once_over_all_levels_of_tiles() {
        var leaves = Leaves.some(70_000);
        var atOnce = new Leaves.Tiles().grow(0, leaves);
        var random = new Random(6962);

        var head = new TreeHead(0, MerkleHash.empty());
        for (var size = 0; size < leaves.size(); size = (int) head.size()) {
            var next = Math.min(leaves.size(), size + 1 + random.nextInt(9_000));
            head = tiles.grow(size, leaves.subList(size, next));
        }

        assertThat(head).isEqualTo(atOnce);
        assertThat(tiles.read(new Tile(0, 273, 112))).hasSize(112 * 32);
        assertThat(tiles.read(new Tile(1, 0, 256))).hasSize(8_192);
        assertThat(tiles.read(new Tile(1, 1, 17))).hasSize(17 * 32);
        assertThat(tiles.read(new Tile(2, 0, 1))).hasSize(32);
        var proof = new TiledTree(tiles, 70_000).inclusion(65_535);
        assertThat(proof.proves(MerkleHash.leaf(leaves.get(65_535)), head.root()))
                .isTrue();
        assertThat(new TiledTree(tiles, 70_000)
                        .consistency(66_000)
                        .proves(
                                new Leaves.Tiles()
                                        .grow(0, leaves.subList(0, 66_000))
                                        .root(),
                                head.root()))
                .isTrue();
    }

    @Test
    void leaves_seen_one_by_one_give_the_same_root_even_with_a_break() {
        var leaves = Leaves.some(300);
        var range = new CompactRange();
        for (var size = 1; size <= 300; size++) {
            range.append(MerkleHash.leaf(leaves.get(size - 1)));
            range = CompactRange.restored(size, range.state());

            assertThat(range.head()).isEqualTo(new TreeHead(size, Leaves.root(leaves.subList(0, size))));
        }
        assertThatThrownBy(() -> CompactRange.restored(3, new byte[32])).isInstanceOf(LogDataException.class);
    }

    @Test
    void asking_beyond_the_tree_is_refused() {
        tiles.grow(0, Leaves.some(5));
        var tree = new TiledTree(tiles, 5);

        assertThatThrownBy(() -> tree.inclusion(5)).isInstanceOf(LogDataException.class);
        assertThatThrownBy(() -> tree.inclusion(-1)).isInstanceOf(LogDataException.class);
        assertThatThrownBy(() -> tree.consistency(6)).isInstanceOf(LogDataException.class);
        assertThatThrownBy(() -> tree.consistency(0)).isInstanceOf(LogDataException.class);
        assertThatThrownBy(() -> new TiledTree(tile -> new byte[31], 5).root()).isInstanceOf(LogDataException.class);
    }

    private static InclusionProof moved(InclusionProof proof, int by) {
        return new InclusionProof(proof.index() + by, proof.size(), proof.path());
    }

    private static List<List<Hash>> damaged(List<Hash> path) {
        var damaged = new ArrayList<List<Hash>>();
        for (var i = 0; i < path.size(); i++) {
            var changed = new ArrayList<>(path);
            var bytes = path.get(i).bytes();
            bytes[i % 32] ^= 4;
            changed.set(i, Hash.of(bytes));
            damaged.add(changed);
            var shorter = new ArrayList<>(path);
            shorter.remove(i);
            damaged.add(shorter);
            var longer = new ArrayList<>(path);
            longer.add(i, path.get(i));
            damaged.add(longer);
        }
        var trailing = new ArrayList<>(path);
        trailing.add(MerkleHash.empty());
        damaged.add(trailing);
        damaged.add(List.of());
        return damaged;
    }
}
