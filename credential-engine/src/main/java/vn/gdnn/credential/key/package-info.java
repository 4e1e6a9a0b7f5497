/** The keys each institution signs with, their certificates and their history. */
@NullMarked
package vn.gdnn.credential.key;

import org.jspecify.annotations.NullMarked;
