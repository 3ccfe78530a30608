import { Link } from '@tanstack/react-router';

/** The name of an instrument, leading to its rules: of the version that decided something, where it is named. */
export function InstrumentLink({ id, version }: { id: string; version?: string | undefined }) {
  return (
    <Link to="/aturan/$id" params={{ id }} search={{ version }} preload={false}>
      {version === undefined ? id : `${id}@${version}`}
    </Link>
  );
}
