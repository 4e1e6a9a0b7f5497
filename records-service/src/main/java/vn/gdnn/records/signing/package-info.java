/** The keys each institution signs with, their certificates and their history. */
@NullMarked
package vn.gdnn.records.signing;

import org.jspecify.annotations.NullMarked;
