/** The tamper-evident log of the register: every act is a leaf of one country-wide Merkle tree. */
@NullMarked
package vn.gdnn.records.register.log;

import org.jspecify.annotations.NullMarked;
