import type { Comment } from './comment';
import { type EmailExposure, exposedEmail } from './email-exposure';

/** A comment as the API shows it. Fields that older clients do not know are present only where they apply. */
export function shownComment(comment: Comment, exposure: EmailExposure) {
  const { id, email, name, comment: text, createdAt, editedAt, parentId } = comment;
  return {
    id,
    email: exposedEmail(email, exposure),
    name,
    comment: text,
    created_at: createdAt,
    edited_at: editedAt,
    parent_id: parentId,
  };
}
