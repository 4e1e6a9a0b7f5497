/** What the code on the paper says by itself, without asking anybody (docs/offline-qr.md). */
@NullMarked
package vn.gdnn.credential.offline;

import org.jspecify.annotations.NullMarked;
