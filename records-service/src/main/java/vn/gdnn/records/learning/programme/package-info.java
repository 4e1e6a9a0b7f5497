/** Reference copies of approved programmes, as the curriculum service tells them. */
@NullMarked
package vn.gdnn.records.learning.programme;

import org.jspecify.annotations.NullMarked;
