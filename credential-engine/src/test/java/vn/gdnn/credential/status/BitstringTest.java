package vn.gdnn.credential.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class BitstringTest {

    /** The list of 131,072 zeros in W3C Bitstring Status List 1.0, example 7. */
    private static final String ZEROS = "uH4sIAAAAAAAAA-3BMQEAAADCoPVPbQwfoAAAAAAAAAAAAAAAAAAAAIC3AYbSVKsAQAAA";

    @Test
    void it_reads_the_standards_example() {
        var bits = Bitstring.decode(ZEROS).orElseThrow();

        assertThat(IntStream.range(0, Bitstring.SIZE).filter(bits::isSet)).isEmpty();
    }

    @Test
    void what_is_set_is_found_again_and_nothing_else() {
        var bits = new Bitstring();
        var set = new int[] {0, 1, 7, 8, 4095, 131_071};
        Arrays.stream(set).forEach(bits::set);

        var read = Bitstring.decode(bits.encoded()).orElseThrow();

        assertThat(IntStream.range(0, Bitstring.SIZE).filter(read::isSet)).containsExactly(0, 1, 7, 8, 4095, 131_071);
    }

    @Test
    void the_first_bit_is_the_leftmost() throws IOException {
        var bytes = new byte[Bitstring.SIZE / 8];
        bytes[0] = (byte) 0x80;

        assertThat(Bitstring.decode(zipped(bytes)).orElseThrow().isSet(0)).isTrue();
    }

    @Test
    void a_list_of_another_size_is_not_unpacked() throws IOException {
        assertThat(Bitstring.decode(zipped(new byte[10_000_000]))).isEmpty();
        assertThat(Bitstring.decode(zipped(new byte[10]))).isEmpty();
        assertThat(Bitstring.decode("uAAAA")).isEmpty();
        assertThat(Bitstring.decode("x")).isEmpty();
    }

    @Test
    void every_bit_is_given_out_once_in_an_order_that_tells_nothing() {
        var all = IndexPermutation.indexes(42, 0, Bitstring.SIZE);

        assertThat(Arrays.stream(all).distinct()).hasSize(Bitstring.SIZE);
        assertThat(Arrays.stream(all).max()).hasValue(Bitstring.SIZE - 1);
        assertThat(IndexPermutation.indexes(42, 1_000, 3)).isEqualTo(Arrays.copyOfRange(all, 1_000, 1_003));
        assertThat(IndexPermutation.indexes(43, 0, 100)).isNotEqualTo(IndexPermutation.indexes(42, 0, 100));
        assertThat(Arrays.copyOf(all, 100)).isNotEqualTo(IntStream.range(0, 100).toArray());
    }

    private static String zipped(byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        }
        return "u" + Base64.getUrlEncoder().withoutPadding().encodeToString(out.toByteArray());
    }
}
