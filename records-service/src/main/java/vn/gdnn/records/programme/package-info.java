/** Reference copies of approved programmes, as the curriculum service tells them. */
@NullMarked
package vn.gdnn.records.programme;

import org.jspecify.annotations.NullMarked;
