package vn.gdnn.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TileTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0, 256, 0/000",
        "0, 999, 256, 0/999",
        "1, 1000, 256, 1/x001/000",
        "8, 1234067, 256, 8/x001/x234/067",
        "0, 273, 112, 0/273.p/112",
        "-1, 1234067, 1, entries/x001/x234/067.p/1"
    })
    void a_path_is_written_and_read_as_the_specification_says(int level, long number, int width, String path) {
        assertThat(new Tile(level, number, width).path()).isEqualTo(path);
        assertThat(Tile.parse(path)).isEqualTo(new Tile(level, number, width));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0/0",
                "0/x000/001",
                "00/001",
                "64/001",
                "0/001.p/0",
                "0/001.p/256",
                "0/001.p/01",
                "0/x001",
                "0/001/002",
                "-1/000",
                "entries/1",
                "0/001.p",
                "../000",
                ""
            })
    void another_spelling_is_no_tile(String path) {
        assertThatThrownBy(() -> Tile.parse(path)).isInstanceOf(LogDataException.class);
    }

    @Test
    void a_tile_is_as_wide_as_the_tree_reaches() {
        assertThat(Tile.of(0, 273, 70_000).width()).isEqualTo(112);
        assertThat(Tile.of(0, 272, 70_000).isFull()).isTrue();
        assertThat(Tile.of(1, 1, 70_000).width()).isEqualTo(17);
        assertThat(Tile.of(2, 0, 70_000).width()).isEqualTo(1);
        assertThat(Tile.of(Tile.ENTRIES, 0, 3).width()).isEqualTo(3);
        assertThatThrownBy(() -> Tile.of(1, 0, 255)).isInstanceOf(LogDataException.class);
    }

    @Test
    void a_bundle_gives_back_its_entries() {
        var tiles = new Leaves.Tiles();
        tiles.grow(0, Leaves.KNOWN);
        var bundle = tiles.read(new Tile(Tile.ENTRIES, 0, 8));

        assertThat(bundle).startsWith(0, 0, 0, 1, 0, 0, 1, 0x10, 0, 2, 0x20, 0x21);
        assertThat(EntryBundle.decoded(bundle)).containsExactlyElementsOf(Leaves.KNOWN);
        assertThat(new Tile(Tile.ENTRIES, 0, 3).cut(bundle)).containsExactly(0, 0, 0, 1, 0, 0, 1, 0x10);
        assertThatThrownBy(() -> EntryBundle.decoded(new byte[] {0, 3, 1})).isInstanceOf(LogDataException.class);
        assertThatThrownBy(() -> EntryBundle.decoded(new byte[] {0})).isInstanceOf(LogDataException.class);
    }
}
