/** What the code on a diploma says by itself, without asking anybody (docs/offline-qr.md). */
@NullMarked
package vn.gdnn.records.credentials.document.offline;

import org.jspecify.annotations.NullMarked;
