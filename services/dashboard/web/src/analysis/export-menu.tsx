import { Button, Popover } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { queryString } from '../api/client.ts';
import { REPORTING, type ReportParams } from '../api/report.ts';
import css from './export-menu.module.css';
import { type Caption, savePng, saveSvg } from './save-picture.ts';

const FORMATS = ['csv', 'xlsx', 'parquet', 'arrow'] as const;

interface ExportMenuProps {
  /** As reporting names it: 'league', 'movers'. */
  readonly report: string;
  /** What the page asked: the file has the same rows. */
  readonly params: ReportParams;
  /** Where the page draws: the drawing as it is, and what stands above and below it in the file. */
  readonly picture?: { readonly drawing: () => SVGSVGElement | null; readonly caption: Caption };
}

/** The rows of a page as a file in the formats of reporting, and its drawing as a picture. */
export function ExportMenu({ report, params, picture }: ExportMenuProps) {
  const { t, i18n } = useTranslation();
  const [opened, setOpened] = useState(false);
  const save = (how: typeof saveSvg) => {
    const drawing = picture?.drawing();
    if (picture !== undefined && drawing != null) void how(drawing, picture.caption, report);
    setOpened(false);
  };
  return (
    <Popover
      position="bottom-end"
      shadow="md"
      withinPortal={false}
      transitionProps={{ duration: 0 }}
      trapFocus
      opened={opened}
      onChange={setOpened}
    >
      <Popover.Target>
        <Button size="xs" variant="default" className={`${css.button} no-print`} onClick={() => setOpened(!opened)}>
          {t('export.label')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown className={css.panel ?? ''} aria-label={t('export.label')}>
        <ul>
          {FORMATS.map((format) => (
            <li key={format}>
              <a
                href={`${REPORTING}/exports/${report}${queryString({ ...params, format, lang: i18n.language })}`}
                download
                onClick={() => setOpened(false)}
              >
                {t(`export.${format}`)}
              </a>
            </li>
          ))}
          {picture !== undefined && (
            <>
              <li>
                <button type="button" onClick={() => save(savePng)}>
                  {t('export.png')}
                </button>
              </li>
              <li>
                <button type="button" onClick={() => save(saveSvg)}>
                  {t('export.svg')}
                </button>
              </li>
            </>
          )}
        </ul>
      </Popover.Dropdown>
    </Popover>
  );
}
