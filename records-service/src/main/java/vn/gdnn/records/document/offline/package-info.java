/** What the code on the paper says by itself, without asking anybody (docs/offline-qr.md). */
@NullMarked
package vn.gdnn.records.document.offline;

import org.jspecify.annotations.NullMarked;
