package vn.gdnn.verifier.witness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.gdnn.log.GrowingTree;
import vn.gdnn.log.Hash;
import vn.gdnn.log.TiledTree;

class GrowthTest {

    /** Trees of six and of eight leaves and the proof between them, as implementations of RFC 6962 publish them. */
    @Test
    void a_proof_that_others_compute_is_read() {
        var six = hex("76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef");
        var eight = hex("5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");
        var proof = List.of(
                hex("0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a"),
                hex("ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0"),
                hex("d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7"));

        assertThat(Growth.proves(6, six, 8, eight, proof)).isTrue();
        assertThat(Growth.proves(5, six, 8, eight, proof)).isFalse();
        assertThat(Growth.proves(7, six, 8, eight, proof)).isFalse();
        assertThat(Growth.proves(6, eight, 8, six, proof)).isFalse();
        assertThat(Growth.proves(6, six, 8, eight, proof.subList(0, 2))).isFalse();
    }

    @Test
    void the_proofs_of_the_logs_own_code_are_believed_and_nothing_near_them() {
        var tiles = new HashMap<String, byte[]>();
        var growing = new GrowingTree(tile -> tiles.get(tile.level() + "/" + tile.number()), 0);
        for (var i = 0; i < 70; i++) {
            growing.append(new byte[] {(byte) i});
        }
        growing.grown()
                .forEach(grown ->
                        tiles.put(grown.tile().level() + "/" + grown.tile().number(), grown.content()));
        for (var to = 1; to <= 70; to++) {
            var later = tree(tiles, to);
            for (var from = 1; from <= to; from++) {
                var earlier = tree(tiles, from).root().bytes();
                var proof = new ArrayList<>(
                        later.consistency(from).path().stream().map(Hash::bytes).toList());

                assertThat(Growth.proves(from, earlier, to, later.root().bytes(), proof))
                        .isTrue();
                proof.add(earlier);
                assertThat(Growth.proves(from, earlier, to, later.root().bytes(), proof))
                        .isFalse();
                proof.remove(proof.size() - 1);
                if (!proof.isEmpty()) {
                    proof.get(0)[0] ^= 1;
                    assertThat(Growth.proves(from, earlier, to, later.root().bytes(), proof))
                            .isFalse();
                }
            }
        }
    }

    @Test
    void the_witness_shares_no_code_with_the_log() throws IOException {
        try (var files = Files.list(Path.of("target/classes/vn/gdnn/verifier/witness"))) {
            var classes =
                    files.filter(file -> file.toString().endsWith(".class")).toList();
            assertThat(classes).hasSizeGreaterThan(10);
            for (var file : classes) {
                assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                        .as(file.toString())
                        .doesNotContain("vn/gdnn/log", "org/bouncycastle", "jakarta/");
            }
        }
    }

    private static TiledTree tree(HashMap<String, byte[]> tiles, long size) {
        return new TiledTree(tile -> tile.cut(tiles.get(tile.level() + "/" + tile.number())), size);
    }

    private static byte[] hex(String text) {
        return HexFormat.of().parseHex(text);
    }
}
