/** What anyone may ask, and what a holder allows. */
@NullMarked
package vn.gdnn.records.verification;

import org.jspecify.annotations.NullMarked;
