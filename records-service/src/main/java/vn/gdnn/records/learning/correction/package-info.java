/** Corrections of posted results that a file asks for, decided on by a second person as one. */
@NullMarked
package vn.gdnn.records.learning.correction;

import org.jspecify.annotations.NullMarked;
