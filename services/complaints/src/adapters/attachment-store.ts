import { AppError } from '@pantau/contracts';
import type { Sql } from '@pantau/postgres';
import { type AttachmentStore, checkCount } from '../usecases/attachments.ts';

export function postgresAttachments(sql: Sql): AttachmentStore {
  return {
    async add({ id, tenant, mediaType, content, sha256, at }) {
      const text = `INSERT INTO attachment (id, tenant, media_type, content, sha256, uploaded_at)
        VALUES ($1, $2, $3, $4, $5, to_timestamp($6::float8 / 1000))`;
      await sql.execute(text, [id, tenant, mediaType, content, sha256, at]);
    },
    async unused(tenant, ids) {
      const wanted = [...new Set(ids)];
      checkCount(wanted);
      if (wanted.length === 0) return [];
      const text =
        'SELECT id, sha256, length(content) AS bytes FROM attachment WHERE id = ANY($1) AND tenant = $2 AND case_id IS NULL';
      const found = await sql.query<{ id: string; sha256: string; bytes: number }>(text, [wanted, tenant]);
      const missing = wanted.filter((id) => !found.some((each) => each.id === id));
      if (missing.length > 0)
        throw new AppError('invalid', 'no_such_attachment', missing.join(), { params: { id: missing.join(', ') } });
      return wanted.flatMap((id) => found.find((each) => each.id === id) ?? []);
    },
    async read(id) {
      const text = 'SELECT case_id, tenant, media_type, content FROM attachment WHERE id = $1';
      const [row] = await sql.query<{ case_id: string | null; tenant: string; media_type: string; content: Uint8Array }>(text, [
        id,
      ]);
      return row && { caseId: row.case_id, tenant: row.tenant, mediaType: row.media_type, content: row.content };
    },
    removeUnused: (before) =>
      sql.execute('DELETE FROM attachment WHERE case_id IS NULL AND uploaded_at < to_timestamp($1::float8 / 1000)', [before]),
    async remove(ids) {
      await sql.execute('DELETE FROM attachment WHERE id = ANY($1)', [ids]);
    },
  };
}
