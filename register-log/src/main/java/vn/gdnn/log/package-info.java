/** The Merkle tree of RFC 6962, kept in tiles as c2sp.org/tlog-tiles lays them out, and its proofs. */
@NullMarked
package vn.gdnn.log;

import org.jspecify.annotations.NullMarked;
