/** Lists as comma-separated values (RFC 4180), for whoever asks with {@code Accept: text/csv}. */
@NullMarked
package vn.gdnn.kit.csv;

import org.jspecify.annotations.NullMarked;
