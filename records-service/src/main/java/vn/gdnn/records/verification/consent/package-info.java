/** What holders of diplomas allow employers to check, and each use made of it. */
@NullMarked
package vn.gdnn.records.verification.consent;

import org.jspecify.annotations.NullMarked;
