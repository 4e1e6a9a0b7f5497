/** What anyone may learn about a diploma whose paper they hold. */
@NullMarked
package vn.gdnn.records.verification.lookup;

import org.jspecify.annotations.NullMarked;
